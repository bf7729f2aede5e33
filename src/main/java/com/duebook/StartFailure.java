package com.duebook;

import com.duebook.problem.CannotStart;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.convert.ConversionFailedException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why Duebook did not start, where the reason is not ours to mend. */
class StartFailure implements SpringBootExceptionReporter {

    StartFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = causes(failure).flatMap(cause -> sentence(cause).stream()).findFirst()
                .or(() -> causes(failure).flatMap(cause -> wrongValue(cause).stream()).findFirst());
        sentence.ifPresent(words -> System.err.println("Duebook did not start. " + words));
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart reason -> Optional.ofNullable(reason.getMessage());
            case PortInUseException taken -> Optional.of("Port " + taken.getPort() + " is taken by another program;"
                    + " stop it, or set SERVER_PORT to another port.");
            case SQLException full when isFull(full) -> Optional.of("The disk that holds the database is full (" + full.getMessage()
                    + "); make room there and start again. Nothing that was saved is lost.");
            default -> Optional.empty();
        };
    }

    /** As the server says it, by number or with the system's own: ER_DISK_FULL, ER_RECORD_FILE_FULL, ENOSPC. */
    private static boolean isFull(SQLException failure) {
        return failure.getErrorCode() == 1021 || failure.getErrorCode() == 1114
                || String.valueOf(failure.getMessage())
                        .matches("(?s).*(?:[Ee]rr(?:code|no): 28\\b|Got error 28\\b|No space left on device).*");
    }

    private static Optional<String> wrongValue(Throwable cause) {
        return switch (cause) {
            case BindException wrong when wrong.getProperty() != null -> Optional.of(
                    wrongValue(ProductionCheck.variable(wrong.getName().toString()), wrong.getProperty().getValue(),
                            wrong.getTarget().getType().resolve(Object.class)));
            case ConversionFailedException wrong -> Optional.of(
                    wrongValue(settingOf(wrong.getValue()), wrong.getValue(), wrong.getTargetType().getType()));
            case TypeMismatchException wrong when wrong.getRequiredType() != null -> Optional.of(
                    wrongValue(settingOf(wrong.getValue()), wrong.getValue(), wrong.getRequiredType()));
            default -> Optional.empty();
        };
    }

    private static String wrongValue(String setting, @Nullable Object value, Class<?> type) {
        return setting + " is \"" + value + "\"; set it to " + wanted(type) + ".";
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "Duration" -> "a time such as 5s or 2m";
            case "boolean", "Boolean" -> "true or false";
            case "URI" -> "an address such as https://duebook.example";
            default -> "a valid value";
        };
    }

    /** Where the failure only knows the value: the variable that has it. */
    private static String settingOf(@Nullable Object value) {
        return System.getenv().entrySet().stream()
                .filter(entry -> entry.getKey().matches("(DUEBOOK|SERVER|SPRING)_.*"))
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("A setting");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
