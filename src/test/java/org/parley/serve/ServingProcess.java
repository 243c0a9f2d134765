package org.parley.serve;

import java.nio.file.Path;
import org.parley.store.Store;

/** Another process that serves a store until it is killed: for tests that need a second one. */
final class ServingProcess {
    private ServingProcess() {}

    public static void main(String[] args) {
        Store store = Store.open(Path.of(args[0]));
        ParleyServer.start(store, ServerOptions.usual().on(0)).join();
    }

    static Process start(Path folder) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(java, "-cp", classPath, ServingProcess.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("serving.log").toFile())
                .start();
    }
}
