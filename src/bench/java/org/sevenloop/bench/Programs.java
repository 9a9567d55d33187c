package org.sevenloop.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of their own, started as the console is, but for its quick-start cache. */
final class Programs {
    /** The application's folder. */
    private static final Path APP = Path.of(System.getProperty("app.directory", "target/app"));

    private Programs() {}

    /** What a program says; it must end well. */
    static String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        return run(APP.resolve("lib/sevenloop.jar") + File.pathSeparator + Folders.classes(), program, arguments);
    }

    /** The same among other classes than the console ships. */
    static String run(String classes, Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("@" + APP.resolve("lib/jvm.options"));
        command.addAll(List.of("-cp", classes));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer;
        try (InputStream out = process.getInputStream()) {
            answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed: " + answer);
        }
        return answer;
    }
}
