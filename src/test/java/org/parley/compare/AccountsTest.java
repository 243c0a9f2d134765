package org.parley.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;

class AccountsTest {
    private static final String ANNOTATION = """
            {"id": "talks", "kind": "readout", "title": "Talks", "issuer": "a1",
             "actors": [
              {"id": "a1", "name": "Ministry of Foreign Affairs of Peru", "type": "GovernmentBody", "of": "a2"},
              {"id": "a2", "name": "Peru", "type": "State"},
              {"id": "a3", "name": "Rosa Vega", "type": "Person", "of": "a1"}],
             "events": [{"id": "e1", "type": "Meeting", "participants": ["a3", "a2"], "date": "2024-05-02", "mentions": []}],
             "readouts": [{"id": "r1", "issuer": "a1", "about": "e1", "mentions": []}],
             "statements": [{"id": "s1", "speakers": ["a3"], "content": [{"start": 40, "end": 45, "text": "peace"}],
               "quotation": "indirect", "addressee": [], "polarity": "negative"}],
             "agreements": [{"id": "g1", "label": "full truce", "parties": ["a2"], "span": {"start": 10, "end": 20, "text": "full truce"},
               "status": "agreed", "proposer": ["a3"], "respondent": [], "measure": "ceasefire", "duration": "P3D",
               "reportedBy": ["s1", "r1"], "event": "e1"}]}
            """;
    private static final Account ACCOUNT = Accounts.of(AnnotationJson.read(ANNOTATION));

    @Test
    void claimsStandInTextOrderWithCanonicalNames() {
        assertThat(ACCOUNT.claims()).extracting(Claim::id).containsExactly("g1", "s1");
        Claim report = ACCOUNT.claims().getFirst();
        assertThat(report.type()).isEqualTo("fullCeasefire");
        assertThat(report.proposers()).containsExactly("Rosa Vega");
        assertThat(report.statedBy()).containsExactly("s1");
        assertThat(report.day()).isEqualTo("2024-05-02");
    }

    @Test
    void aDeniedStatementIsKnownForOne() {
        assertThat(ACCOUNT.claims().getLast().denied()).isTrue();
        assertThat(ACCOUNT.claims().getLast().isReport()).isFalse();
    }

    @Test
    void whoActsForAStateIsKnownByWayOfItsBodies() {
        assertThat(ACCOUNT.states())
                .containsEntry("Rosa Vega", "Peru")
                .containsEntry("Ministry of Foreign Affairs of Peru", "Peru")
                .doesNotContainKey("Peru");
    }

    @Test
    void aReadoutIsCalledByItsIssuerAndItsEventByWhoTookPart() {
        assertThat(ACCOUNT.label()).isEqualTo("readout of the Ministry of Foreign Affairs of Peru");
        assertThat(Accounts.event(AnnotationJson.read(ANNOTATION)))
                .isEqualTo("Meeting of Rosa Vega and Peru, 2024-05-02");
    }
}
