package com.duebook.support;

import com.duebook.watch.trace.Collector;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real database of its own, listening on a port, with a clock that the test sets and a work
 * queue that runs when the test says so. All tests of a process share it: what one needs otherwise it puts there while it
 * runs, by {@link StandIns}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestBeans.class)
@ExtendWith({Collector.Addresses.class, EmptyQueue.class, FullLimits.class, EachTestAlone.class})
public @interface IntegrationTest {}
