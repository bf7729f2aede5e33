{{- define "duebook.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 42 | trimSuffix "-" -}}
{{- end -}}

{{- define "duebook.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride -}}
{{- else if contains (include "duebook.name" .) .Release.Name -}}
{{- .Release.Name | trunc 42 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "duebook.name" .) | trunc 42 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- /* What a selector may name: never changes during the life of a release. */ -}}
{{- define "duebook.selector" -}}
app.kubernetes.io/name: {{ include "duebook.name" .root }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{- define "duebook.labels" -}}
{{ include "duebook.selector" . }}
app.kubernetes.io/version: {{ .root.Values.image.tag | default .root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: duebook
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "duebook.image" -}}
{{- with .Values.image -}}
{{- if .digest -}}{{ .repository }}@{{ .digest }}{{- else -}}{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}{{- end -}}
{{- end -}}
{{- end -}}

{{- define "duebook.serviceAccount" -}}
{{- if .Values.serviceAccount.create -}}{{ include "duebook.fullname" . }}{{- else -}}{{ default "default" .Values.serviceAccount.name }}{{- end -}}
{{- end -}}

{{- define "duebook.applicationSecret" -}}
{{- if .Values.secrets.external.enabled -}}{{ include "duebook.fullname" . }}-application{{- else -}}{{ .Values.secrets.application }}{{- end -}}
{{- end -}}

{{- define "duebook.ownerSecret" -}}
{{- if .Values.secrets.external.enabled -}}{{ include "duebook.fullname" . }}-owner{{- else -}}{{ .Values.secrets.owner }}{{- end -}}
{{- end -}}

{{- define "duebook.databaseUrl" -}}
{{- $database := .Values.database -}}
{{- $hosts := $database.hosts | default (list (printf "%s:%d" $database.host (int $database.port))) -}}
{{- /* The next address of several is as good as the first: without the option Connector/J would only read from it. */ -}}
{{- $options := dict "sslMode" $database.tls -}}
{{- if gt (len $hosts) 1 }}{{ $_ := set $options "failOverReadOnly" "false" }}{{ end -}}
{{- $options = merge $options $database.options -}}
{{- $query := list -}}
{{- range $name, $value := $options }}{{ $query = append $query (printf "%s=%s" $name $value) }}{{ end -}}
jdbc:mysql://{{ join "," $hosts }}/{{ $database.name }}?{{ join "&" $query }}
{{- end -}}

{{- define "duebook.databasePorts" -}}
{{- $ports := list -}}
{{- range .Values.database.hosts }}{{ $ports = append $ports (splitList ":" . | last | int) }}{{ end -}}
{{- $ports | default (list (int .Values.database.port)) | uniq | toJson -}}
{{- end -}}
