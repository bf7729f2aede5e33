package com.duebook.story;

import org.junit.jupiter.api.Test;

class SignUpToPaidInvoiceTest extends Story {

    @Test
    void aNewcomerSignsUp() {
        signUp("ada@harbour-works.example", "Harbour Works");
        title("First steps");
    }
}
