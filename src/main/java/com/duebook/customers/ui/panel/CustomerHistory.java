package com.duebook.customers.ui.panel;

import com.duebook.ui.Timeline;
import java.util.List;
import java.util.UUID;

/** What a feature knows to have happened with a customer, for the timeline beside the tabs. */
public interface CustomerHistory {

    /** The newest first, in the reader's words. */
    List<Timeline.Event> of(UUID customer, int most);
}
