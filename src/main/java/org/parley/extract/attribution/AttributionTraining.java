package org.parley.extract.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.annotate.Annotator;
import org.parley.annotate.learn.Crf;
import org.parley.annotate.learn.CrfTrainer;
import org.parley.annotate.learn.Logistic;
import org.parley.model.Document;
import org.parley.model.ModelFile;

/**
 * Trains the attribution model. What the judge learns from was found by models that have not seen the article, so that
 * it is as sure, and as wrong, as it will be. The same texts give the same bytes.
 */
public final class AttributionTraining {
    private static final int BITS = 21;
    private static final int CUE_ROUNDS = 8;
    private static final int ARGUMENT_ROUNDS = 5;
    private static final int FOLDS = 2;

    /** A document with the attributions that a person marked in it. */
    public record Text(Document document, List<Marked> attributions) {
        public Text {
            attributions = List.copyOf(attributions);
        }
    }

    private final List<Lesson> lessons;
    private final Consumer<String> progress;

    private AttributionTraining(List<Lesson> lessons, Consumer<String> progress) {
        this.lessons = lessons;
        this.progress = progress;
    }

    /**
     * Trains on some texts, writes attribution.bin, and measures on others.
     *
     * @param learned what to learn from, in an order that is always the same
     * @param checked what to measure on; may be empty
     * @param folder where the model goes
     * @param progress told a line now and then
     */
    public static Accuracy run(List<Text> learned, List<Text> checked, Path folder, Consumer<String> progress)
            throws IOException {
        Annotator annotator = Annotator.standard();
        byte[] bytes = learn(lessons(learned, annotator), progress).bytes();
        ModelFile.write(folder.resolve("attribution.bin"), ModelFile.bytes(AttributionModel.MODEL, bytes));
        return Accuracy.of(new Attributor(AttributionModel.of(bytes)), lessons(checked, annotator));
    }

    private static List<Lesson> lessons(List<Text> texts, Annotator annotator) {
        return texts.stream()
                .map(text -> Lesson.of(annotator, text.document(), text.attributions()))
                .toList();
    }

    static AttributionModel learn(List<Lesson> lessons, Consumer<String> progress) {
        var training = new AttributionTraining(lessons, progress);
        Logistic judge = training.judge();
        return new AttributionModel(training.cues(lessons, ""), training.arguments(lessons, ""), judge);
    }

    private Logistic judge() {
        List<Logistic.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            String part = "part %d of %d, ".formatted(fold + 1, FOLDS);
            List<Lesson> others = part(i -> i % FOLDS != held);
            var cues = new CueFinder(cues(others, part));
            var arguments = new ArgumentFinder(arguments(others, part));
            for (Lesson lesson : part(i -> i % FOLDS == held)) {
                for (Candidate candidate : arguments.in(lesson.article(), cues.in(lesson.article()))) {
                    examples.add(new Logistic.Example(candidate.features(), lesson.holds(candidate)));
                }
            }
        }
        return Logistic.learn(examples);
    }

    private List<Lesson> part(IntPredicate wanted) {
        return IntStream.range(0, lessons.size())
                .filter(wanted)
                .mapToObj(lessons::get)
                .toList();
    }

    private Crf cues(List<Lesson> from, String part) {
        List<CrfTrainer.Example> examples =
                from.stream().flatMap(lesson -> lesson.cueExamples().stream()).toList();
        return CrfTrainer.learn(
                Labels.CUES, BITS, examples, CUE_ROUNDS, line -> progress.accept(part + "cues, " + line));
    }

    private Crf arguments(List<Lesson> from, String part) {
        List<CrfTrainer.Example> examples = from.stream()
                .flatMap(lesson -> lesson.argumentExamples().stream())
                .toList();
        return CrfTrainer.learn(
                Labels.ARGUMENTS,
                BITS,
                examples,
                ARGUMENT_ROUNDS,
                line -> progress.accept(part + "sources and contents, " + line));
    }
}
