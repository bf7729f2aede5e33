@ApplicationModule(allowedDependencies = {})
package architecture.bad.modules.lower;

import org.springframework.modulith.ApplicationModule;
