package org.parley.extract.attribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.annotate.learn.Crf;
import org.parley.annotate.learn.Logistic;
import org.parley.annotate.learn.ModelFile;
import org.parley.extract.attribution.feature.Labels;

/**
 * The three models that attributions are found by.
 *
 * @param cues labels the tokens of a sentence that are cues
 * @param arguments labels the tokens around a cue that are its source and content
 * @param judge tells how likely a cue with its source and content is right as a whole
 */
public record AttributionModel(Crf cues, Crf arguments, Logistic judge) {
    public static final ModelFile.Kind MODEL = new ModelFile.Kind("/models/attribution.bin", "attribution model", 1);

    /** The model that comes with Parley. */
    static AttributionModel standard() {
        return ModelFile.read(MODEL, AttributionModel::of);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            cues.write(out);
            arguments.write(out);
            judge.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    public static AttributionModel of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Crf cues = Crf.read(in, Labels.CUES);
            Crf arguments = Crf.read(in, Labels.ARGUMENTS);
            return new AttributionModel(cues, arguments, Logistic.read(in));
        }
    }
}
