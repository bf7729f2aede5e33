{{- /* One environment variable out of a Secret. */ -}}
{{- define "duebook.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key | default .name }}
{{- if .optional }}
      optional: true
{{- end }}
{{- end -}}

{{- /* How the database is reached: all that a migration needs. */ -}}
{{- define "duebook.databaseEnv" -}}
{{- $root := .root -}}
- name: DUEBOOK_ROLE
  value: {{ .role }}
- name: SPRING_PROFILES_ACTIVE
  value: production
- name: DUEBOOK_LOG_FORMAT
  value: {{ $root.Values.logFormat }}
- name: DUEBOOK_DATABASE_URL
  value: {{ include "duebook.databaseUrl" $root | quote }}
{{ include "duebook.secretEnv" (dict "name" "DUEBOOK_DATABASE_USER" "secret" .login) }}
{{ include "duebook.secretEnv" (dict "name" "DUEBOOK_DATABASE_PASSWORD" "secret" .login) }}
{{- with $root.Values.jvm }}
- name: JAVA_TOOL_OPTIONS
  value: {{ printf "-XX:MaxRAMPercentage=%d -XX:ActiveProcessorCount=%d %s" (int .maxRamPercentage) (int .processors) .options | trim | quote }}
{{- end }}
{{- end -}}

{{- define "duebook.env" -}}
{{- $root := .root -}}
{{- $secret := include "duebook.applicationSecret" $root -}}
{{ include "duebook.databaseEnv" (dict "root" $root "role" .role "login" $secret) }}
{{- with $root.Values }}
- name: DUEBOOK_DATABASE_POOL_SIZE
  value: {{ .database.poolSize | quote }}
{{- if eq .database.kind "vitess" }}
- name: DUEBOOK_DATABASE_KIND
  value: vitess
{{- end }}
- name: SERVER_PORT
  value: "8080"
- name: DUEBOOK_PUBLIC_URL
  value: {{ .publicUrl | quote }}
- name: DUEBOOK_INSTALLATION
  value: {{ .installation | quote }}
{{- if .trustedProxies }}
- name: DUEBOOK_TRUSTED_PROXIES
  value: {{ join ", " .trustedProxies | quote }}
{{- end }}
{{- if .operators }}
- name: DUEBOOK_OPERATORS
  value: {{ join ", " .operators | quote }}
{{- end }}
- name: DUEBOOK_OPERATOR_FACTOR
  value: {{ .operatorFactor | quote }}
{{- if .tracesEndpoint }}
- name: DUEBOOK_TRACES_ENDPOINT
  value: {{ .tracesEndpoint | quote }}
{{- end }}
{{- if .documents.url }}
- name: DUEBOOK_DOCUMENTS_URL
  value: {{ .documents.url | quote }}
{{- range list "AWS_ACCESS_KEY_ID" "AWS_SECRET_ACCESS_KEY" }}
{{ include "duebook.secretEnv" (dict "name" . "secret" $secret "optional" true) }}
{{- end }}
{{- end }}
- name: DUEBOOK_MAIL_HOST
  value: {{ .mail.host | quote }}
- name: DUEBOOK_MAIL_PORT
  value: {{ .mail.port | quote }}
- name: DUEBOOK_MAIL_TLS
  value: {{ .mail.tls }}
- name: DUEBOOK_MAIL_FROM
  value: {{ .mail.from | quote }}
- name: DUEBOOK_MAIL_DAILY_LIMIT
  value: {{ .mail.dailyLimit | int64 | quote }}
{{- if .stripe.apiBase }}
- name: DUEBOOK_STRIPE_API_BASE
  value: {{ .stripe.apiBase | quote }}
{{- end }}
{{- if .stripe.checkoutPages }}
- name: DUEBOOK_STRIPE_CHECKOUT_PAGES
  value: {{ .stripe.checkoutPages | quote }}
{{- end }}
{{- range list "DUEBOOK_MASTER_KEY" "DUEBOOK_STRIPE_SECRET_KEY" "DUEBOOK_STRIPE_WEBHOOK_SECRET" "DUEBOOK_STRIPE_ENDPOINT" }}
{{ include "duebook.secretEnv" (dict "name" . "secret" $secret) }}
{{- end }}
{{- range list "DUEBOOK_PREVIOUS_MASTER_KEY" "DUEBOOK_STRIPE_PREVIOUS_WEBHOOK_SECRET" "DUEBOOK_MAIL_USER" "DUEBOOK_MAIL_PASSWORD" }}
{{ include "duebook.secretEnv" (dict "name" . "secret" $secret "optional" true) }}
{{- end }}
{{ include "duebook.secretEnv" (dict "name" "DUEBOOK_METRICS_TOKEN" "secret" $secret "optional" (not .monitoring.serviceMonitor.enabled)) }}
{{- end }}
{{- end -}}

{{- define "duebook.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "duebook.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "duebook.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The pod of a role that stays: web or jobs. */ -}}
{{- define "duebook.pod" -}}
{{- $root := .root -}}
{{- $values := .values -}}
metadata:
  labels:
    {{- include "duebook.labels" (dict "root" $root "component" .role) | nindent 4 }}
    {{- with $values.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  annotations:
    # All other settings are in the pod itself, so that a change of one replaces the pods.
    duebook.example/secrets-revision: {{ $root.Values.secrets.revision | quote }}
    {{- with $values.podAnnotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  serviceAccountName: {{ include "duebook.serviceAccount" $root }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  {{- include "duebook.pullSecrets" $root | nindent 2 }}
  # Readiness down, a few seconds for the balancer, then requests and jobs end: Duebook is gone within 40 s.
  terminationGracePeriodSeconds: 45
  securityContext:
    {{- include "duebook.podSecurity" $root | nindent 4 }}
  {{- with $values.priorityClassName }}
  priorityClassName: {{ . }}
  {{- end }}
  {{- with $values.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.spread }}
  topologySpreadConstraints:
    {{- range . }}
    - topologyKey: {{ . }}
      maxSkew: 1
      whenUnsatisfiable: ScheduleAnyway
      # Pods of the same version only, so that a rolling update does not count the old ones.
      matchLabelKeys: [pod-template-hash]
      labelSelector:
        matchLabels:
          {{- include "duebook.selector" (dict "root" $root "component" $.role) | nindent 10 }}
    {{- end }}
  {{- end }}
  containers:
    - name: duebook
      image: {{ include "duebook.image" $root }}
      imagePullPolicy: {{ $root.Values.image.pullPolicy }}
      securityContext:
        {{- include "duebook.containerSecurity" $root | nindent 8 }}
      ports:
        - name: http
          containerPort: 8080
      env:
        {{- include "duebook.env" (dict "root" $root "role" .role) | nindent 8 }}
        {{- with $values.extraEnv }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      resources:
        {{- toYaml $values.resources | nindent 8 }}
      # Five minutes to start, for crowded nodes (measured: 6 s alone, 150 s among five others); afterwards liveness asks only whether the process itself is sane, never the database.
      startupProbe:
        httpGet:
          path: /actuator/health/startup
          port: http
        periodSeconds: 2
        failureThreshold: 150
        timeoutSeconds: 2
      livenessProbe:
        httpGet:
          path: /actuator/health/liveness
          port: http
        periodSeconds: 10
        failureThreshold: 6
        timeoutSeconds: 5
      readinessProbe:
        httpGet:
          path: /actuator/health/readiness
          port: http
        periodSeconds: 3
        failureThreshold: 2
        # Longer than the five seconds that a connection is waited for.
        timeoutSeconds: 6
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        {{- with $values.extraVolumeMounts }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: 512Mi
    {{- with $values.extraVolumes }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
{{- end -}}
