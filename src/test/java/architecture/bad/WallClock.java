package architecture.bad;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

class WallClock {

    Instant now = Instant.now();
    LocalDate today = LocalDate.now();
    Clock clock = Clock.systemUTC();
    long millis = System.currentTimeMillis();
    Date date = new Date();
}
