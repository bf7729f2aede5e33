package architecture.bad;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class FieldInjected {

    @Autowired Clock clock;

    @Value("${x}") String setting;
}
