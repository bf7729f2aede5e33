package com.duebook.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** As {@link IntegrationTest}, in an installation whose operator has set what can only be set before it starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(properties = {
    "duebook.traces-endpoint=${duebook.test.collector}",
    "duebook.metrics-token=",
    "duebook.mail.daily-limit=" + ConfiguredTest.MAILS_A_DAY,
    "duebook.anonymous-sessions-a-minute=" + ConfiguredTest.STRANGERS_A_MINUTE})
public @interface ConfiguredTest {

    int MAILS_A_DAY = 20;
    int STRANGERS_A_MINUTE = 20;
}
