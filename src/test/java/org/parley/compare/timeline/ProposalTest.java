package org.parley.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.timeline.Told.on;
import static org.parley.compare.timeline.Told.published;
import static org.parley.compare.timeline.Told.timeline;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.model.vocabulary.Status;

class ProposalTest {
    @Test
    void anAnswerGivenForASideIsTheReplyOfThatSide() {
        Timeline truce = timeline(
                on("2031-05-11", "Herald", Status.proposed).proposedBy("Arland"),
                on("2031-05-12", "Herald", Status.rejected).answeredBy("General Bek"),
                on("2031-05-12", "Gazette", Status.rejected).answeredBy("Belmar"));
        assertThat(truce.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.by()).containsExactly("Arland");
            assertThat(proposal.day()).isEqualTo("2031-05-11");
            assertThat(proposal.replies()).singleElement().satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(Status.rejected);
                assertThat(reply.reports()).hasSize(2);
            });
        });
    }

    @Test
    void whoeverProposedItGivesNoReplyToIt() {
        Timeline truce = timeline(
                on("2031-05-11", "Herald", Status.proposed).proposedBy("Arland"),
                on("2031-05-18", "Herald", Status.agreed).proposedBy("Arland").binding("President Aro", "Belmar"));
        assertThat(truce.proposals().getFirst().replies())
                .extracting(Proposal.Reply::by)
                .containsExactly(Set.of("Belmar"));
    }

    @Test
    void anAnswerBeforeTheProposalIsNone() {
        Timeline truce = timeline(
                on("2031-05-01", "Herald", Status.rejected).answeredBy("Belmar"),
                on("2031-05-11", "Herald", Status.proposed).proposedBy("Arland"));
        assertThat(truce.proposals()).singleElement().matches(proposal -> !proposal.isAnswered());
    }

    @Test
    void aRejectionThatNamesTheProposerTellsOfTheProposalToo() {
        Timeline truce = timeline(published("2031-05-12", "Herald", Status.rejected)
                .proposedBy("Arland")
                .answeredBy("Belmar"));
        assertThat(truce.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.day()).isNull();
            assertThat(proposal.isAnswered()).isTrue();
        });
    }

    @Test
    void eachSideThatProposesHasItsOwnAnswers() {
        Timeline truce = timeline(
                on("2031-05-11", "Herald", Status.proposed).proposedBy("Arland"),
                on("2031-05-13", "Herald", Status.proposed).proposedBy("Belmar"),
                on("2031-05-14", "Herald", Status.supported)
                        .answeredBy("President Aro")
                        .proposedBy("Belmar"));
        assertThat(truce.proposals()).extracting(Proposal::isAnswered).containsExactly(false, true);
    }
}
