package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.Gold;

/** Each statement comes via the account the rules name. */
class AccountsTest {
    @Test
    void whatIsPostedComesViaThePostAboutTheEventOfItsSentence() {
        Resource post = via("seed", "very good and productive");
        assertThat(post.hasProperty(RDF.type, Parley.Post)).isTrue();
        assertThat(post.getURI())
                .isEqualTo(Gold.IRIS.base()
                        + "event/call-2025-03-18-donald-trump-vladimir-putin/post/donald-trump/truth-social");
    }

    @Test
    void whatIsCitedFromAReadoutComesViaTheSideThatGaveItOut() {
        assertThat(via("seed", "maritime ceasefire").getURI()).endsWith("/readout/united-states");
        assertThat(via("r01a-trump-putin-white-house", "huge upside").getURI()).endsWith("/readout/united-states");
    }

    @Test
    void whatIsSaidWithoutACarrierComesViaRemarks() {
        Resource remarks = via("seed", "a limited air and sea truce");
        assertThat(remarks.hasProperty(RDF.type, Parley.Remarks)).isTrue();
        assertThat(remarks.getURI()).endsWith("/remarks-volodymyr-zelensky");
    }

    @Test
    void whatNobodyIsNamedForComesViaTheTextItself() {
        Resource own = via("r01b-trump-putin-kremlin", "an escalation could be prevented");
        assertThat(own.getURI()).endsWith("/readout/russia");
    }

    private static Resource via(String name, String words) {
        return read(name)
                .listSubjectsWithProperty(RDF.type, Parley.Statement)
                .filterKeep(statement ->
                        statement.getProperty(Parley.text).getString().contains(words))
                .next()
                .getPropertyResourceValue(Parley.via);
    }

    private static Model read(String name) {
        DocumentGraphs graphs = Gold.graphs(name);
        return graphs.quads().getNamedModel(Gold.IRIS.documentGraph(graphs.documentIri()));
    }
}
