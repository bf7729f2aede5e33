package architecture.bad;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import org.springframework.transaction.annotation.Transactional;

/** Changes something behind a door and tells nobody. */
public class SilentService {

    private final Access access;

    SilentService(Access access) {
        this.access = access;
    }

    @Transactional
    public void change() {
        access.require(Right.EDIT_SETTINGS);
    }
}
