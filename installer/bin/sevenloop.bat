@echo off
rem Starts the console with a Java 25 or later, wherever one is.
setlocal EnableExtensions DisableDelayedExpansion
set "APP=%~dp0.."
set "FOUND="
if exist "%APP%\java-home" for /f "usebackq delims=" %%H in ("%APP%\java-home") do call :try "%%H"
if defined JAVA_HOME call :try "%JAVA_HOME%"
call :try "%APP%\runtime"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%H in ("%%~R\*") do call :try "%%H"
)
if not defined FOUND (
  echo No Java 25 was found: install a JDK 25, such as Eclipse Temurin 25, or let JAVA_HOME name it. 1>&2
  exit /b 4
)
"%FOUND%\bin\java.exe" "@%APP%\lib\jvm.options" "-XX:AOTCache=%APP%\lib\sevenloop.aot" -cp "%APP%\lib\sevenloop.jar" org.sevenloop.app.Launcher %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=." %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
exit /b 0
