package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.hold.HoldRefusal;
import java.util.Optional;

/**
 * Whether there is credit.
 *
 * @param held why a hold refuses it, which nothing passes; limits are not asked then
 * @param shortfall why there is no room, of the limit that leaves the least
 */
record CreditAnswer(Optional<HoldRefusal> held, Optional<Shortfall> shortfall) {}
