package org.parley.ingest;

import java.nio.file.Path;
import org.parley.store.Store;

/** Another process that reads version after version of one text until it is killed, and says which are safely in. */
final class RevisingProcess {
    private RevisingProcess() {}

    public static void main(String[] args) throws Exception {
        Newsroom news = new Newsroom(Store.open(Path.of(args[0])), Path.of(args[1]));
        for (int version = Integer.parseInt(args[2]); ; version++) {
            news.write("talks.txt", text(version));
            if (news.ingest().getFirst() instanceof Outcome.Ingested) {
                System.out.println(version);
            }
        }
    }

    static String text(int version) {
        return "The envoys met in the old town hall and spoke about fishing rights for a long time, round %d.\n"
                .formatted(version);
    }

    static Process start(Path store, Path texts, int version, Path said) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-cp",
                        classPath,
                        RevisingProcess.class.getName(),
                        store.toString(),
                        texts.toString(),
                        Integer.toString(version))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
