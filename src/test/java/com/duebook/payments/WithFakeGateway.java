package com.duebook.payments;

import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.support.IntegrationTest;
import com.duebook.support.StandIns;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The whole application with a payment provider in memory. */
@IntegrationTest
@ExtendWith(WithFakeGateway.InPlaceOfStripe.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithFakeGateway {

    class InPlaceOfStripe implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            var application = SpringExtension.getApplicationContext(test);
            application.getBean(StandIns.class).put(PaymentGateway.class, application.getBean(FakePaymentGateway.class));
        }
    }
}
