package com.duebook.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration
@Import({TestWorkspaces.class, PlatformMailbox.class, WholeDatabase.class})
class TestBeans {

    @Bean
    static WatchedStatements watchedStatements() {
        return new WatchedStatements();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
