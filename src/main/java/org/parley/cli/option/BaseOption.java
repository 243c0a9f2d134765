package org.parley.cli.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.cli.config.Setting;
import org.parley.rdf.Iris;
import org.parley.store.Source;
import picocli.CommandLine.Option;

/** What the IRIs of data begin with. */
public final class BaseOption {
    @Setting
    @Option(
            names = "--base",
            paramLabel = "IRI",
            converter = Forms.OfBase.class,
            description = {
                "What the IRIs of data begin with: " + Iris.DEFAULT_BASE + " unless given.",
                "A store keeps the one it was made with."
            })
    private @Nullable Iris base;

    /** How things are named where there is no store yet. */
    public Iris iris() {
        return base == null ? Iris.DEFAULT : base;
    }

    /** How things in a store are named; an error if the store was made with another base than the one given. */
    public Iris of(Source store) {
        return new Iris(store.base(Optional.ofNullable(base).map(Iris::base), Iris.DEFAULT_BASE));
    }
}
