package org.parley.cli.config;

import java.nio.file.Path;

/** The folder Parley was cloned into, as the launcher tells it; the caller's folder where it was started without. */
public final class Home {
    public static Path folder() {
        return Path.of(System.getProperty("parley.home", ""));
    }

    private Home() {}
}
