package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The commands of README.md give what README.md says they give. Rewrite the answers there with:
 * ./mvnw verify -Dit.test=QuickStartIT -Dgolden=rewrite
 */
class QuickStartIT {
    private static final Path README = Path.of("README.md");
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    private static final String SERVE = "./parley demo";
    private static final String TESTS = "./mvnw verify";
    private static final String README_PORT = "3030";
    private static final List<String> README_PORTS = List.of(README_PORT, "3031");
    private static final String BEHIND = " &";

    /**
     * A command of the README with the answer printed below it.
     *
     * @param line index of the command's line
     * @param end index behind the answer's last line
     */
    private record Example(String command, String answer, int line, int end) {}

    private final Map<String, String> ports;
    private final List<Process> servers = new ArrayList<>();

    QuickStartIT() throws IOException {
        ports = freePorts();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyCommandAnswersAsTheReadmeSays() throws Exception {
        List<String> lines = Files.readAllLines(README);
        List<Example> examples = examples(lines);
        assertThat(examples).extracting(Example::command).contains(SERVE, TESTS);
        List<String> answers = new ArrayList<>();
        try {
            for (Example example : examples) {
                answers.add(answerTo(example));
            }
        } finally {
            stop(servers);
        }
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.write(README, rewritten(lines, examples, answers));
        }
        assertThat(answers).isEqualTo(examples.stream().map(Example::answer).toList());
    }

    /** What an example's command answers here, with the ports of the README in it. */
    private String answerTo(Example example) throws IOException, InterruptedException {
        String command = example.command();
        if (command.equals(TESTS)) {
            return example.answer();
        }
        boolean serves = command.equals(SERVE) || command.endsWith(BEHIND);
        String whole = command.equals(SERVE) ? SERVE + " --port " + README_PORT : command.replace(BEHIND, "");
        String here = replaced(whole, ports);
        String answer = serves ? greeting(here, example.answer().lines().count()) : answer(here);
        Map<String, String> back =
                ports.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return replaced(answer, back);
    }

    private static Map<String, String> freePorts() throws IOException {
        Map<String, String> ports = new HashMap<>();
        for (String port : README_PORTS) {
            ports.put(port, freePort());
        }
        return ports;
    }

    private static String replaced(String text, Map<String, String> ports) {
        return Pattern.compile("\\b(" + String.join("|", ports.keySet()) + ")\\b")
                .matcher(text)
                .replaceAll(port -> ports.get(port.group()));
    }

    private String greeting(String command, long lines) throws IOException {
        Process server = bash("exec " + command);
        servers.add(server);
        return firstLines(server, lines);
    }

    private static void stop(List<Process> servers) throws InterruptedException {
        for (Process server : servers) {
            server.destroy();
            server.waitFor();
        }
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                int end = i + 1;
                StringBuilder command = new StringBuilder(lines.get(i).substring(PROMPT.length()));
                while (goesOn(command.toString())) {
                    command.append('\n').append(lines.get(end++));
                }
                int from = end;
                while (!lines.get(end).startsWith(FENCE) && !lines.get(end).startsWith(PROMPT)) {
                    end++;
                }
                examples.add(new Example(command.toString(), String.join("\n", lines.subList(from, end)), from, end));
            }
        }
        return examples;
    }

    /** A command goes on after a backslash, and while a quotation is open. */
    private static boolean goesOn(String command) {
        return command.endsWith("\\")
                || command.chars().filter(letter -> letter == '\'').count() % 2 == 1;
    }

    private static String answerOf(List<Example> examples, String command) {
        return examples.stream()
                .filter(example -> example.command().equals(command))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static List<String> rewritten(List<String> lines, List<Example> examples, List<String> answers) {
        List<String> rewritten = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < examples.size(); i++) {
            rewritten.addAll(lines.subList(at, examples.get(i).line()));
            rewritten.addAll(answers.get(i).lines().toList());
            at = examples.get(i).end();
        }
        rewritten.addAll(lines.subList(at, lines.size()));
        return rewritten;
    }

    private static Process bash(String command) throws IOException {
        return new ProcessBuilder("bash", "-c", command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String answer(String command) throws IOException, InterruptedException {
        Process process = bash(command);
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit code of: %s", command).isZero();
        return answer.replace("\r\n", "\n").stripTrailing();
    }

    /** What a process that goes on running says first; it is ready once it has said so. */
    private static String firstLines(Process process, long count) throws IOException {
        var lines = new ArrayList<String>();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        while (line != null) {
            lines.add(line);
            line = lines.size() < count || reader.ready() ? reader.readLine() : null;
        }
        return String.join("\n", lines).stripTrailing();
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
