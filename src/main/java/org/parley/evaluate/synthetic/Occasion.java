package org.parley.evaluate.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

/** An invented event: who met whom, when, and what they dealt with. */
record Occasion(
        EventType type, LocalDate day, Party one, Party other, List<Matter> matters, List<List<String>> remarks) {
    /** A state and two of those who act for it. */
    record Party(String state, String leader, String office, String minister) {}

    /** A measure in its wordings, the day it is to begin, and how it stands. */
    record Matter(MeasureType type, List<String> wordings, List<String> scopes, LocalDate begins, Status status) {}
}
