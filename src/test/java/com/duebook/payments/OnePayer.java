package com.duebook.payments;

import com.duebook.support.TwoWorkspaces;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two workspaces, and in the first a customer who owes nothing yet. */
public abstract class OnePayer extends TwoWorkspaces {

    @Autowired protected PaymentFixture fixture;

    protected UUID customer = UUID.randomUUID();

    @BeforeEach
    protected final void takeInAPayer() {
        customer = fixture.customer(acme, "Payer Ltd");
    }
}
