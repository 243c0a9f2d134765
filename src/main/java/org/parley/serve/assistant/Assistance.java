package org.parley.serve.assistant;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.chronicle.ChronicleException;
import org.parley.serve.http.BadRequest;
import org.parley.store.Store;

/** The door of this room: the tools, as the Model Context Protocol offers them. */
public final class Assistance {
    public static final String PATH = "/mcp";

    private static final String INSTRUCTIONS = """
            Parley knows what diplomatic news and official readouts say: who spoke, which measures were proposed, agreed or \
            refused, and how accounts of one event differ. Search first; compare and timeline take what search finds. Cite \
            the spans that come with each answer.""";

    /** A servlet that answers from a store, within a limit. */
    public static HttpServlet servlet(Store store, Duration limit) {
        var transport = HttpServletStatelessServerTransport.builder()
                .messageEndpoint(PATH)
                .build();
        McpServer.sync(transport)
                .serverInfo("parley", version())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(ReadingTool.all(store, limit).stream()
                        .map(tool -> specification(tool, new Citations(store)))
                        .toList())
                .immediateExecution(true)
                .build();
        return new Conversation(transport);
    }

    private static SyncToolSpecification specification(ReadingTool tool, Citations citations) {
        Map<String, Object> schema = Map.of(
                "type",
                "object",
                "properties",
                Map.of(tool.parameter(), Map.of("type", "string", "description", tool.meaning())),
                "required",
                List.of(tool.parameter()));
        Tool offered = Tool.builder(tool.name(), schema)
                .description(tool.description())
                .annotations(ToolAnnotations.builder().readOnlyHint(true).build())
                .build();
        return new SyncToolSpecification(
                offered,
                (context, request) ->
                        result(tool, String.valueOf(request.arguments().get(tool.parameter())), citations));
    }

    private static CallToolResult result(ReadingTool tool, String asked, Citations citations) {
        try {
            String answer = tool.answer().of(asked);
            return text(answer + citations.of(answer), false);
        } catch (BadRequest e) {
            return text(e.reason(), true);
        } catch (ChronicleException e) {
            String advice = e.reason() == ChronicleException.Reason.UNKNOWN ? ". Search for words of its name" : "";
            return text(e.getMessage() + advice, true);
        }
    }

    private static CallToolResult text(String text, boolean isError) {
        return CallToolResult.builder().addTextContent(text).isError(isError).build();
    }

    private static String version() {
        return Optional.ofNullable(Assistance.class.getPackage().getImplementationVersion())
                .orElse("unversioned");
    }

    private Assistance() {}
}
