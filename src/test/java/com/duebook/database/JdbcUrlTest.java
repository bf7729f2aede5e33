package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:mysql://db:3306/duebook",
        "jdbc:mysql://db-1:3306,db-2:3306/duebook",
        "jdbc:mysql:replication://db-1:3306,db-2:3306/duebook",
        "jdbc:mysql:loadbalance://db-1:3306,db-2:3306/duebook",
        "jdbc:mysql+srv://db.example/duebook"})
    void givesMySqlItsOptionsHoweverItsHostsAreNamed(String url) {
        assertThat(JdbcUrl.tuned(url)).startsWith(url + "?")
                .contains("rewriteBatchedStatements=true", "connectTimeout=3000", "socketTimeout=60000")
                .doesNotContain("useBulkStmts").containsOnlyOnce("?");
    }

    /** The driver would make whatever it falls over to read-only, and it is the primary now. */
    @Test
    void writesToTheHostThatIsReached() {
        assertThat(JdbcUrl.tuned("jdbc:mysql://db-1,db-2/duebook")).contains("failOverReadOnly=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://db:3306/duebook", "jdbc:mariadb:sequential://db-1,db-2/duebook"})
    void givesMariaDbItsOwn(String url) {
        assertThat(JdbcUrl.tuned(url)).startsWith(url + "?").contains("useBulkStmts=true", "timezone=UTC")
                .doesNotContain("rewriteBatchedStatements", "failOverReadOnly");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db/duebook?socketTimeout=5000, socketTimeout=5000, socketTimeout=60000",
        "'jdbc:mysql://a,b/duebook?failOverReadOnly=true', failOverReadOnly=true, failOverReadOnly=false",
        "jdbc:mysql://db/duebook?SOCKETTIMEOUT=5000, SOCKETTIMEOUT=5000, socketTimeout=60000",
        "jdbc:mariadb://db/duebook?sslMode=verify-full&connectTimeout=9, connectTimeout=9, connectTimeout=3000"})
    void leavesWhatTheOperatorWrote(String url, String theirs, String ours) {
        assertThat(JdbcUrl.tuned(url)).startsWith(url + "&").contains(theirs).doesNotContain(ours);
    }

    @Test
    void takesNoLongerOptionForAShorterOne() {
        assertThat(JdbcUrl.tuned("jdbc:mysql://db/duebook?xdevapi.connectTimeout=7")).contains("&connectTimeout=3000");
    }

    @Test
    void letsVtgatePrepareNoStatement() {
        assertThat(JdbcUrl.ofVitess("jdbc:mysql://gate/duebook")).contains("?useServerPrepStmts=false&", "rewriteBatchedStatements=true")
                .doesNotContain("useServerPrepStmts=true");
    }

    @Test
    void addsNothingToWhatHasEverything() {
        var tuned = JdbcUrl.tuned("jdbc:mysql://db/duebook");

        assertThat(JdbcUrl.tuned(tuned)).isEqualTo(tuned);
    }

    @Test
    void letsAChangeOfTheSchemaTakeItsTime() {
        assertThat(JdbcUrl.patient(JdbcUrl.tuned("jdbc:mysql://db/duebook"))).contains("socketTimeout=0")
                .doesNotContain("socketTimeout=60000");
        assertThat(JdbcUrl.patient("jdbc:mysql://db/duebook?socketTimeout=5000&a=b"))
                .isEqualTo("jdbc:mysql://db/duebook?socketTimeout=0&a=b");
    }
}
