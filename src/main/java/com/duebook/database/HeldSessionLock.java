package com.duebook.database;

import liquibase.database.Database;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.LockService;

/**
 * Liquibase's own lock is a row, which a killed process leaves behind for a person to delete. {@link Migration} holds a
 * lock of the session instead, so there is nothing left to lock. Liquibase finds this by {@code META-INF/services}.
 */
public class HeldSessionLock implements LockService {

    @Override
    public int getPriority() {
        return PRIORITY_DATABASE;
    }

    @Override
    public boolean supports(Database database) {
        return true;
    }

    @Override
    public boolean hasChangeLogLock() {
        return true;
    }

    @Override
    public boolean acquireLock() {
        return true;
    }

    @Override
    public DatabaseChangeLogLock[] listLocks() {
        return new DatabaseChangeLogLock[0];
    }

    @Override
    public void setDatabase(Database database) {}

    @Override
    public void setChangeLogLockWaitTime(long time) {}

    @Override
    public void setChangeLogLockRecheckTime(long time) {}

    @Override
    public void waitForLock() {}

    @Override
    public void releaseLock() {}

    @Override
    public void forceReleaseLock() {}

    @Override
    public void reset() {}

    @Override
    public void init() {}

    @Override
    public void destroy() {}
}
