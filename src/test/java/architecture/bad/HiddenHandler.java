package architecture.bad;

import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;

class HiddenHandler implements JobRequestHandler<JobRequest> {

    @Override
    public void run(JobRequest request) {}
}
