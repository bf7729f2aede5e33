package com.duebook.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What a test changed in the application that all share is as before: its clock, and what it put in the place of others. */
class EachTestAlone implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        application.getBean(StandIns.class).leave();
        application.getBean(TestClock.class).reset();
    }
}
