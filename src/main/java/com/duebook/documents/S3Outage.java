package com.duebook.documents;

import org.springframework.dao.TransientDataAccessResourceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Tells a store that is away as an absent database is told, so that work in the background tries again later. */
final class S3Outage {

    private static final int SERVERS_FAULT = 500;

    private S3Outage() {}

    interface Asking<T, E extends Exception> {

        T ask() throws E;
    }

    /** @throws TransientDataAccessResourceException where it may go better next time */
    static <T, E extends Exception> T translated(Asking<T, E> asking) throws E {
        try {
            return asking.ask();
        } catch (SdkException refused) {
            if (isPassing(refused)) {
                throw new TransientDataAccessResourceException("the document store is away", refused);
            }
            throw refused;
        }
    }

    private static boolean isPassing(SdkException refused) {
        return refused instanceof SdkClientException
                || refused instanceof SdkServiceException answered
                        && (answered.statusCode() >= SERVERS_FAULT || answered.isThrottlingException());
    }
}
