package com.duebook;

import com.duebook.problem.CannotStart;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why Duebook did not start, where the reason is not ours to mend. */
class StartFailure implements SpringBootExceptionReporter {

    StartFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = causes(failure).flatMap(cause -> sentence(cause).stream()).findFirst();
        sentence.ifPresent(words -> System.err.println("Duebook did not start. " + words));
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart reason -> Optional.ofNullable(reason.getMessage());
            case PortInUseException taken -> Optional.of("Port " + taken.getPort() + " is taken by another program;"
                    + " stop it, or set SERVER_PORT to another port.");
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
