package com.duebook.support;

import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each test begins a minute after the last, whatever its clock shows: what that one used up is there again. */
class FullLimits implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(OnwardTicker.class).pass(Duration.ofMinutes(1));
    }
}
