package com.duebook.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StuckThreadsTest {

    private static final String DUMP = """
            #31 "tomcat-handler-7" virtual WAITING 2026-11-22T07:00:00Z
                java.base/java.util.concurrent.SynchronousQueue.poll(SynchronousQueue.java:914)
                com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:160)

            #32 "work-1" virtual RUNNABLE 2026-11-22T07:00:00Z
                java.base/sun.nio.ch.NioSocketImpl.park(NioSocketImpl.java:174)
                com.mysql.cj.protocol.FullReadInputStream.readFully(FullReadInputStream.java:63)

            #33 "idle" WAITING 2026-11-22T07:00:00Z
                java.base/java.lang.Object.wait0(Native Method)
            """;

    @Test
    void seesWhoWaitsForAConnectionOrForTheDatabasesAnswer() {
        assertThat(StuckThreads.waiting(DUMP)).hasSize(2).allMatch(thread -> thread.contains("#31") || thread.contains("#32"));
    }

    @Test
    void leavesIdleThreadsAlone() {
        assertThat(StuckThreads.waiting("#33 \"idle\" WAITING\n    java.base/java.lang.Object.wait0(Native Method)\n")).isEmpty();
    }
}
