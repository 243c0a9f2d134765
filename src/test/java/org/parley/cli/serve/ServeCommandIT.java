package org.parley.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Parley;
import org.parley.cli.Run;
import org.parley.serve.rights.Users;

/** parley serve as a process of its own, with settings from everywhere. */
class ServeCommandIT {
    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor();
        }
    }

    private Process serve(Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Parley.class.getName(),
                "serve"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** What is told until the server listens. */
    private static List<String> told(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = process.errorReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith("Serving ")) {
                break;
            }
        }
        return lines;
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void saysWhatIsNotAsUsualWhoSaysSoAndWhatIsUnwise() throws IOException {
        Users.add(folder.resolve("users"), "ada");
        Files.writeString(folder.resolve("parley.properties"), """
                # of this test
                port = 1
                users = users
                allow-service = https://ada:secret@example.org/sparql
                """);
        List<String> told =
                told(serve(Map.of("PARLEY_PORT", "0", "PARLEY_SERVICE_HOST", "10.0.0.1"), "--host", "0.0.0.0"));
        assertThat(told)
                .contains(
                        "Setting: port = 0 (PARLEY_PORT)",
                        "Setting: host = 0.0.0.0 (--host)",
                        "Setting: users = users (parley.properties, line 3)",
                        "Setting: allow-service = https://...@example.org/sparql (parley.properties, line 4)",
                        "PARLEY_SERVICE_HOST is not read: there is no such setting")
                .anyMatch(line -> line.startsWith("Warning: tokens") && line.contains("--keystore"))
                .noneMatch(line -> line.contains("secret") || line.startsWith("Setting: store"));
        assertThat(told.getLast()).startsWith("Serving run/store at http://");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void onThisMachineAloneThereIsNothingToWarnOf() throws IOException {
        Users.add(folder.resolve("users"), "ada");
        List<String> told = told(serve(Map.of(), "--port", "0", "--users", "users"));
        assertThat(told).noneMatch(line -> line.startsWith("Warning"));
        assertThat(told.getLast()).startsWith("Serving ");
    }

    @Test
    void aKeystoreNeedsItsPassword() {
        Run run = Run.of("serve", "--store", folder.resolve("store").toString(), "--port", "0", "--keystore", "keys");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--keystore and --keystore-password-file need each other");
    }
}
