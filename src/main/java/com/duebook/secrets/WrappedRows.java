package com.duebook.secrets;

import java.security.GeneralSecurityException;
import java.util.List;

/**
 * A table whose rows the master key wraps, each with the fingerprint of the key that did. Each is one bean, called on the
 * platform.
 */
public interface WrappedRows {

    /** Fingerprints that rows name and that {@link MasterKeys#fingerprints()} does not. */
    List<String> unknownMasters();

    /** How many rows are not the {@link MasterKeys#current()} key's. */
    long countToRewrap();

    /** @return how many were wrapped anew, at most so many at once; none when all are the current key's */
    int rewrap(int most) throws GeneralSecurityException;
}
