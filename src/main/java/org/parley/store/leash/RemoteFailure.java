package org.parley.store.leash;

/** Another endpoint that a query calls and that gives no answer. */
public final class RemoteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RemoteFailure(String endpoint, String reason) {
        super(
                "The endpoint %s, which this query calls, %s. Try again later, or write SERVICE SILENT to do without it"
                        .formatted(endpoint, reason),
                null,
                false,
                false);
    }
}
