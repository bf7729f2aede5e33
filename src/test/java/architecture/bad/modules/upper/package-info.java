@ApplicationModule(allowedDependencies = {})
package architecture.bad.modules.upper;

import org.springframework.modulith.ApplicationModule;
