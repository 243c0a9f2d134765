package org.parley.store.text;

import java.nio.file.Path;
import java.util.Random;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.parley.store.Store;

/** Another process that writes graphs anew and takes them out until it is killed, and says how often it did. */
final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) {
        Store store = Store.open(Path.of(args[0]));
        Random random = new Random(Long.parseLong(args[1]));
        for (int write = 1; ; write++) {
            String graph = "urn:x:g" + random.nextInt(20);
            Model model = ModelFactory.createDefaultModel();
            for (int i = random.nextInt(300); i > 0; i--) {
                String word = random.nextBoolean() ? "grain" : "talks";
                model.createResource("urn:x:s" + i).addProperty(RDFS.label, word + " of round " + write);
            }
            store.write(data -> data.replaceNamedModel(graph, model));
            System.out.println(write);
        }
    }

    static Process start(Path store, int seed, Path said) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-cp",
                        classPath,
                        WritingProcess.class.getName(),
                        store.toString(),
                        Integer.toString(seed))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
