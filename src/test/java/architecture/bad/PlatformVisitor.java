package architecture.bad;

import com.duebook.tenancy.Tenancy;

class PlatformVisitor {

    String everything(Tenancy tenancy) {
        return tenancy.onPlatform(() -> "whatever is nobody's");
    }
}
