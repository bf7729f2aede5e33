package com.duebook.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a transactional method again when the database chose its transaction as a deadlock's victim or a lock took too
 * long. Inside a larger transaction nothing is tried again: the database has undone all of it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = PessimisticLockingFailureException.class, predicate = RetryDeadlocks.Outermost.class,
        maxRetries = 6, delay = 20, jitter = 20, multiplier = 2, maxDelay = 500)
public @interface RetryDeadlocks {

    /** The method's own transaction is over when this is asked. */
    class Outermost implements MethodRetryPredicate {

        @Override
        public boolean shouldRetry(Method method, Throwable failure) {
            return !TransactionSynchronizationManager.isActualTransactionActive();
        }
    }
}
