package architecture.bad.modules.upper;

import architecture.bad.modules.lower.Lower;
import architecture.bad.modules.lower.inner.Hidden;

class Upper {

    Lower lower;
    Hidden hidden;
}
