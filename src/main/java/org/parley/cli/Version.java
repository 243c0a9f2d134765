package org.parley.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, and that of the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Parley.class.getPackage().getImplementationVersion();
        return new String[] {
            "Parley " + (version == null ? "(not from a jar)" : version),
            "Java " + Runtime.version() + ", " + System.getProperty("java.vendor")
        };
    }
}
