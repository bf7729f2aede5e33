package com.duebook.audit;

/** Signs what leaves the database; implemented by whoever keeps the master key. */
public interface HeadKey {

    /** Of the master key, for {@link com.duebook.audit.chain.ExportedHead}. */
    byte[] key();
}
