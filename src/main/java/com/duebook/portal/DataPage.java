package com.duebook.portal;

import com.duebook.credit.ask.OpenDataRequest;

/** What a customer is asked about itself, and by whom. */
record DataPage(PayFrame frame, OpenDataRequest request, String customer) {

    boolean isAnswered() {
        return request.answeredAt() != null;
    }
}
