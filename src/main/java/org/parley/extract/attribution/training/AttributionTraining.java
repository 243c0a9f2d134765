package org.parley.extract.attribution.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.annotate.Annotator;
import org.parley.annotate.learn.Crf;
import org.parley.annotate.learn.CrfTrainer;
import org.parley.annotate.learn.Logistic;
import org.parley.annotate.learn.ModelFile;
import org.parley.extract.attribution.ArgumentFinder;
import org.parley.extract.attribution.AttributionModel;
import org.parley.extract.attribution.Attributor;
import org.parley.extract.attribution.CueFinder;
import org.parley.extract.attribution.feature.Labels;
import org.parley.model.text.Document;

/**
 * Trains the attribution model. Each model learns from what those before it found in articles that they had not seen, so
 * that it is as sure, and as wrong, as it will be: for each fold of the articles the models are trained on the others.
 * The models that are shipped are the mean of these and of those trained on all. The same texts give the same bytes.
 */
public final class AttributionTraining {
    private static final int BITS = 22;
    private static final int CUE_ROUNDS = 8;
    private static final int ARGUMENT_ROUNDS = 5;
    private static final int FOLDS = 4;

    /** A document with the attributions that a person marked in it. */
    public record Text(Document document, List<Marked> attributions) {
        public Text {
            attributions = List.copyOf(attributions);
        }
    }

    private final List<Lesson> lessons;
    private final Consumer<String> progress;
    private final IdentityHashMap<Lesson, List<CueFinder.Hit>> hits = new IdentityHashMap<>();

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
        Crf cues = training.cues();
        List<Logistic.Example> judged = new ArrayList<>();
        Crf arguments = training.arguments(judged);
        return new AttributionModel(cues, arguments, Logistic.learn(judged));
    }

    /** The cue finder; notes for each lesson the cues that one found which had not seen it. */
    private Crf cues() {
        List<Crf> crfs = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Crf crf = cues(others(fold), "part %d of %d, ".formatted(fold + 1, FOLDS));
            crfs.add(crf);
            held(fold).forEach(lesson -> hits.put(lesson, new CueFinder(crf).in(lesson.article())));
        }
        crfs.add(cues(lessons, ""));
        return Crf.mean(crfs);
    }

    /** The finder of sources and contents; judges for each lesson the candidates that one found which had not seen it. */
    private Crf arguments(List<Logistic.Example> judged) {
        List<Crf> crfs = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Crf crf = arguments(others(fold), "part %d of %d, ".formatted(fold + 1, FOLDS));
            crfs.add(crf);
            for (Lesson lesson : held(fold)) {
                new ArgumentFinder(crf)
                        .in(lesson.article(), hits(lesson)).stream()
                                .map(found -> new Logistic.Example(found.features(), lesson.holds(found)))
                                .forEach(judged::add);
            }
        }
        crfs.add(arguments(lessons, ""));
        return Crf.mean(crfs);
    }

    private List<CueFinder.Hit> hits(Lesson lesson) {
        return hits.getOrDefault(lesson, List.of());
    }

    private List<Lesson> held(int fold) {
        return part(i -> i % FOLDS == fold);
    }

    private List<Lesson> others(int fold) {
        return part(i -> i % FOLDS != fold);
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
                .flatMap(lesson -> lesson.argumentExamples(hits(lesson)).stream())
                .toList();
        return CrfTrainer.learn(
                Labels.ARGUMENTS,
                BITS,
                examples,
                ARGUMENT_ROUNDS,
                line -> progress.accept(part + "sources and contents, " + line));
    }
}
