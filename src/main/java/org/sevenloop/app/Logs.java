package org.sevenloop.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the log goes: nowhere until the data folder is known, then into a few small files there. Never to standard output, which belongs to
 * the batch commands' answers. Found by Logback as a service; written here instead of XML because it is read at every start.
 */
public final class Logs extends ContextAwareBase implements Configurator {
    private static final String FILE = "sevenloop.log";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        // Libraries may put values of rows into their messages, so that only their failures are kept, and ours without
        // values.
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        context.getLogger("org.sevenloop").setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Keeps the log of this start in a folder. */
    public static void into(Path folder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(folder.resolve(FILE).toString());
        file.setEncoder(lines(context));
        file.setRollingPolicy(window(context, file, folder));
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("1MB"));
        size.start();
        file.setTriggeringPolicy(size);
        file.start();
        context.getLogger("org.sevenloop").detachAndStopAllAppenders();
        context.getLogger("org.sevenloop").addAppender(file);
    }

    private static PatternLayoutEncoder lines(LoggerContext context) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{20} - %msg%n%nopex");
        lines.start();
        return lines;
    }

    private static FixedWindowRollingPolicy window(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(file);
        window.setFileNamePattern(folder.resolve("sevenloop.%i.log").toString());
        window.setMinIndex(1);
        window.setMaxIndex(3);
        window.start();
        return window;
    }
}
