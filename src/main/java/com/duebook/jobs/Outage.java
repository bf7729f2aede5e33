package com.duebook.jobs;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is nobody's defect and may go better next time: the database was away, a process was told to stop, a row was locked. */
final class Outage {

    private static final List<Class<? extends Throwable>> PASSING = List.of(
            TransientDataAccessException.class, RecoverableDataAccessException.class, NonTransientDataAccessResourceException.class,
            CannotCreateTransactionException.class, SQLTransientException.class, SQLRecoverableException.class, InterruptedException.class);

    private Outage() {}

    static boolean isReasonOf(Throwable failure) {
        return Thread.currentThread().isInterrupted() || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> PASSING.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
