package org.parley.serve.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.serve.http.Reply;

/**
 * The kit's own transport, with requests read under the limits that all bodies have. What it says of an error it says
 * with the stack of its calls, so that only its message is passed on.
 */
final class Conversation extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 1 << 20;
    private static final String JSON = "application/json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The codes of JSON-RPC. */
    private static final int INVALID_REQUEST = -32600;

    private static final int INVALID_PARAMETERS = -32602;
    private static final String NO_PARAMETERS =
            "The params are not those of the method. A call has {\"name\": TOOL, \"arguments\": {...}}; tools/list tells which";

    private static final String EXPECTED =
            "Send one message, such as {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";

    private final transient HttpServlet transport;

    Conversation(HttpServlet transport) {
        this.transport = transport;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Reply reply = new Reply(request, response);
        try {
            String message = message(new Body(request, LARGEST));
            Answered answered = new Answered(response);
            transport.service(new Sent(request, message), answered);
            answered.pass(reply);
        } catch (BadRequest e) {
            refuse(e, INVALID_REQUEST, reply);
        } catch (Body.Overrun e) {
            refuse(e.request(), INVALID_REQUEST, reply);
        }
    }

    private static String message(Body body) throws IOException, BadRequest {
        String text = body.text();
        try {
            if (MAPPER.readTree(text).path("jsonrpc").isTextual()) {
                return text;
            }
        } catch (JsonProcessingException e) {
            throw new BadRequest(400, "This is no JSON: %s. %s".formatted(e.getOriginalMessage(), EXPECTED));
        }
        throw new BadRequest(400, "This is no message of JSON-RPC. " + EXPECTED);
    }

    private static void refuse(BadRequest wrong, int code, Reply reply) throws IOException {
        ObjectNode error = MAPPER.createObjectNode().put("jsonrpc", "2.0").putNull("id");
        error.putObject("error").put("code", code).put("message", wrong.reason());
        reply.refusal(wrong.status(), JSON, error.toString());
    }

    /** A request whose body was read before. */
    private static final class Sent extends HttpServletRequestWrapper {
        private final ByteArrayInputStream body;

        Sent(HttpServletRequest request, String body) {
            super(request);
            this.body = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("The body is here already: read it");
                }
            };
        }
    }

    /** An answer that is held back until it is whole. */
    private static final class Answered extends HttpServletResponseWrapper {
        private final StringWriter body = new StringWriter();
        private final PrintWriter writer = new PrintWriter(body);

        Answered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
            writer.write(message);
        }

        void pass(Reply reply) throws IOException {
            if (getStatus() < 400) {
                reply.text(getStatus(), JSON, body.toString());
                return;
            }
            if (getStatus() == 500) { // a tool that fails says so in its answer: this message did not get that far
                refuse(new BadRequest(400, NO_PARAMETERS), INVALID_PARAMETERS, reply);
                return;
            }
            JsonNode error = error();
            refuse(
                    new BadRequest(getStatus(), error.path("message").asText("This is no message of the protocol")),
                    error.path("code").asInt(INVALID_REQUEST),
                    reply);
        }

        private JsonNode error() {
            try {
                return MAPPER.readTree(body.toString()).path("jsonRpcError");
            } catch (JsonProcessingException e) {
                return MAPPER.createObjectNode().put("message", body.toString());
            }
        }
    }
}
