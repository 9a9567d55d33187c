@echo off
rem Starts the console with a Java 25 or later, wherever one is.
setlocal EnableExtensions DisableDelayedExpansion
for %%A in ("%~dp0..") do set "APP=%%~fA"
set "FOUND="
call :try "%APP%\runtime"
if exist "%APP%\java-home" for /f "usebackq delims=" %%H in ("%APP%\java-home") do call :try "%%H"
rem Some write the quotation marks into the variable.
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%H in ("%%~R\*") do call :try "%%H"
)
rem The java on the path, where nothing else is.
if not defined FOUND for %%J in (java.exe) do for %%P in ("%%~$PATH:J") do if not "%%~P"=="" call :try "%%~dpP.."
if not defined FOUND (
  echo No Java 25 was found: install a JDK 25, such as Eclipse Temurin 25, or let JAVA_HOME name it. 1>&2
  exit /b 4
)

rem A command is over before the second compiler's work would pay.
set "COMPILER="
:word
if "%~1"=="" goto start
for %%W in (import undo figures daily export check backup restore) do if "%~1"=="%%W" set "COMPILER=-XX:TieredStopAtLevel=1"
shift /1
goto word

:start
"%FOUND%\bin\java.exe" "@%APP%\lib\jvm.options" %COMPILER% "-XX:AOTCache=%APP%\lib\sevenloop.aot" -cp "%APP%\lib\sevenloop.jar" org.sevenloop.app.Launcher %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
rem 25.0.1, 25+36 and 26-ea: the number before the first mark.
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+_" %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
exit /b 0
