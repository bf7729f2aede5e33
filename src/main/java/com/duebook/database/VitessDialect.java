package com.duebook.database;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** MySQL as Vitess reads it, whose grammar has {@code for update} and no {@code of}: all that a query reads is locked. */
public class VitessDialect extends MySQLDialect {

    public VitessDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return new WholeRows(getVersion());
    }

    private static final class WholeRows extends MySQLLockingSupport {

        WholeRows(DatabaseVersion version) {
            super(version);
        }

        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }
    }
}
