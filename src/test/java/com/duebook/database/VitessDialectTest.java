package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.junit.jupiter.api.Test;

class VitessDialectTest {

    private static final DialectResolutionInfo VITESS = new DialectResolutionInfo() {
        @Override
        public String getDatabaseName() {
            return "MySQL";
        }

        @Override
        public String getDatabaseVersion() {
            return "8.4.6-Vitess";
        }

        @Override
        public int getDatabaseMajorVersion() {
            return 8;
        }

        @Override
        public int getDatabaseMinorVersion() {
            return 4;
        }

        @Override
        public String getDriverName() {
            return "MySQL Connector/J";
        }

        @Override
        public int getDriverMajorVersion() {
            return 9;
        }

        @Override
        public int getDriverMinorVersion() {
            return 7;
        }

        @Override
        public String getSQLKeywords() {
            return "";
        }
    };

    /** MySQL would be asked {@code for update of i1_0}, which vtgate takes for a syntax error. */
    @Test
    void locksWithoutNamingWhatItLocks() {
        var locks = new VitessDialect(VITESS).getLockingSupport().getMetadata();

        assertThat(locks.getWriteRowLockStrategy()).isEqualTo(RowLockStrategy.NONE);
        assertThat(locks.supportsSkipLocked()).isTrue();
        assertThat(new MySQLDialect(VITESS).getLockingSupport().getMetadata().getWriteRowLockStrategy()).isEqualTo(RowLockStrategy.TABLE);
    }
}
