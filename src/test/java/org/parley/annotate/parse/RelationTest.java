package org.parley.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void keptSubtypesHaveTheirOwnRelationAndOthersTheirMainOne() {
        assertThat(Relation.of("nsubj:pass")).isEqualTo(Relation.NSUBJ_PASS);
        assertThat(Relation.of("obl:tmod")).isEqualTo(Relation.OBL);
        assertThatThrownBy(() -> Relation.of("subject")).hasMessageContaining("subject");
    }
}
